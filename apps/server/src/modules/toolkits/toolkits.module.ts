import { Module } from '@nestjs/common';

/** The toolkit: what VWS and the VNG share with all municipalities, and what municipalities do with it. */
@Module({})
export class ToolkitsModule {}
