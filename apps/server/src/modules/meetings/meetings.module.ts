import { Module } from '@nestjs/common';

/** Meetings of the coalition and the actions that follow from them. */
@Module({})
export class MeetingsModule {}
