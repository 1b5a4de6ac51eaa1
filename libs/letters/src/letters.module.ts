import { CasesModule } from '#cases';
import { Module } from '@nestjs/common';
import { LetterReader } from './letter-reader.service.js';
import { LetterRegister } from './letter-register.service.js';
import { LetterRepository } from './letter.repository.js';

@Module({
  imports: [CasesModule],
  providers: [LetterReader, LetterRegister, LetterRepository],
  exports: [LetterReader, LetterRegister],
})
export class LettersModule {}
