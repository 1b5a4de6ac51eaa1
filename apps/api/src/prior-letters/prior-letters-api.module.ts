import { PriorLettersModule } from '#prior-letters';
import { Module } from '@nestjs/common';
import { PriorLettersResolver } from './prior-letters.resolver.js';

@Module({ imports: [PriorLettersModule], providers: [PriorLettersResolver] })
export class PriorLettersApiModule {}
