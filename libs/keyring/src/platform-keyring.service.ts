import { emailToken, type SecretKey, TenantKeys, type WrappedKeyStore } from '#encryption';
import { PlatformDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';

const platform = 'platform';

/** What belongs to no tenant: the token under which an account is found by its e-mail address. */
@Injectable()
export class PlatformKeyring {
  /** Kept from the start on: an operation that holds a connection cannot fetch it. */
  private kept: SecretKey | undefined;

  constructor(
    private readonly platformDoor: PlatformDoor,
    private readonly tenantKeys: TenantKeys,
  ) {}

  /** Fetches the platform's key; makes it at the first start of an installation. */
  async makeKey(): Promise<void> {
    const store = this.store();
    if (!(await store.find())) {
      await this.tenantKeys.createKey(platform, store);
      this.tenantKeys.confirm(platform);
    }
    await this.key();
  }

  async emailToken(email: string): Promise<string> {
    return emailToken(await this.key(), email);
  }

  private async key(): Promise<SecretKey> {
    this.kept ??= await this.tenantKeys.getKey(platform, this.store());
    return this.kept;
  }

  private store(): WrappedKeyStore {
    return {
      find: async () =>
        (await this.platformDoor.call<{ wrapped: Buffer }>('platform_key_by_name', [platform]))[0]?.wrapped,
      insert: async (wrapped) => {
        await this.platformDoor.call('keep_platform_key', [platform, Buffer.from(wrapped)]);
      },
    };
  }
}
