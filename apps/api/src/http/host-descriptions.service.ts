import { Plugins } from '#catalogue';
import { SiteAddress, type Tenant, TenantDirectory } from '#committees';
import { type Language, spokenLanguage } from '#regulation';
import { Injectable } from '@nestjs/common';

/** A committee as the screens name it before they ask anything of it. */
export interface DescribedCommittee {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  /** What sort of scheme it is, in the words of the regulation format. */
  readonly kind: string;
  readonly languages: readonly string[];
  readonly address: string;
}

/** The same in a list, in which people look for it by the name of their landlord. */
export interface ListedCommittee extends DescribedCommittee {
  readonly participants: readonly string[];
}

/** Names and addresses of committees, from what was read at start: no committee's rows are needed for them. */
@Injectable()
export class HostDescriptions {
  constructor(
    private readonly directory: TenantDirectory,
    private readonly addresses: SiteAddress,
    private readonly plugins: Plugins,
  ) {}

  platformAddress(): string {
    return this.addresses.ofPlatform();
  }

  async committees(language: Language): Promise<ListedCommittee[]> {
    return (await this.directory.list()).map((tenant) => ({
      ...this.committee(tenant, language),
      participants: (this.plugins.newest(tenant.regulation)?.participants ?? []).map(({ name }) => name),
    }));
  }

  committee({ slug, regulation: id }: Tenant, language: Language): DescribedCommittee {
    const address = this.addresses.ofTenant(slug);
    const regulation = this.plugins.newest(id);
    if (!regulation) {
      return { slug, name: slug, shortName: slug, kind: 'regionalCommittee', languages: ['nl'], address };
    }
    const { name, shortName } = regulation.texts[spokenLanguage(regulation, language)];
    return { slug, name, shortName, kind: regulation.kind, languages: regulation.languages, address };
  }
}
