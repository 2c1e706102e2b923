import { Module } from '@nestjs/common';

/** One index over everything one may see in the own workspace. */
@Module({})
export class SearchModule {}
