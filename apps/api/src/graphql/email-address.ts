import { isEmailAddress } from '#correspondence';
import { applyDecorators } from '@nestjs/common';
import { ValidateBy, ValidateIf } from 'class-validator';
import { longestLine, TextUpTo } from './clean-text.js';

const notAnAddress = 'This is no e-mail address. Write it like name@example.nl, or leave it empty.';

/** One e-mail address that mail can go to; it may be left out, or left empty. */
export function OneEmailAddress(): PropertyDecorator {
  return applyDecorators(
    ValidateIf((_, email) => email !== undefined && email !== null && email !== ''),
    ValidateBy({ name: 'emailAddress', validator: { validate: isEmailAddress, defaultMessage: () => notAnAddress } }),
    TextUpTo(longestLine),
  );
}
