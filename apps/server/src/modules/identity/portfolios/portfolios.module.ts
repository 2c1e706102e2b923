import { Module } from '@nestjs/common';
import { PortfoliosRepository } from './portfolios.repository.js';
import { PortfoliosService } from './portfolios.service.js';

@Module({ providers: [PortfoliosRepository, PortfoliosService], exports: [PortfoliosService] })
export class PortfoliosModule {}
