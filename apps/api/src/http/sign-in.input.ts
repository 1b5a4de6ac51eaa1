import { IsIn, IsString, MaxLength, ValidateIf } from 'class-validator';

const tooLong = { message: 'This is longer than anything that can be right here.' };

/** Who signs in, and how: staff with e-mail address and password, a complainant with login code and password. */
export class SignInInput {
  @IsIn(['staff', 'complainant'], { message: 'Say who signs in: staff or complainant.' })
  kind: 'staff' | 'complainant';

  @ValidateIf(({ kind }: SignInInput) => kind === 'staff')
  @IsString({ message: 'Fill in your e-mail address.' })
  @MaxLength(300, tooLong)
  email: string;

  @ValidateIf(({ kind }: SignInInput) => kind === 'complainant')
  @IsString({ message: 'Fill in your login code.' })
  @MaxLength(100, tooLong)
  code: string;

  @IsString({ message: 'Fill in your password.' })
  @MaxLength(300, tooLong)
  password: string;
}
