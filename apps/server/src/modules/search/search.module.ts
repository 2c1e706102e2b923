import { Module } from '@nestjs/common';
import { SearchRepository } from './search.repository.js';
import { SearchResolver } from './search.resolver.js';
import { SearchService } from './search.service.js';

/** One index over everything one may see in the own workspace. */
@Module({ providers: [SearchRepository, SearchResolver, SearchService], exports: [SearchService] })
export class SearchModule {}
