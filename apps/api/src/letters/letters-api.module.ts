import { LettersModule } from '#letters';
import { Module } from '@nestjs/common';
import { LetterFieldsResolver } from './letter-fields.resolver.js';
import { LetterLoaders } from './letter-loaders.js';
import { LettersResolver } from './letters.resolver.js';

@Module({
  imports: [LettersModule],
  providers: [LetterFieldsResolver, LetterLoaders, LettersResolver],
})
export class LettersApiModule {}
