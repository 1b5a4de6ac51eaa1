import { withoutContent } from '#database';
import { Injectable } from '@nestjs/common';
import { type DataSource } from 'typeorm';
import { type TenantDoor } from './tenant-door.js';
import { tellStatement } from './statement-channel.js';

/**
 * The only door without a tenant: the listed functions, which PostgreSQL runs as the platform role. Each call is a transaction
 * of its own. There is nothing else that can be asked here.
 */
@Injectable()
export class PlatformDoor {
  private readonly functions: ReadonlySet<string>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly door: TenantDoor,
    functions: readonly string[],
  ) {
    this.functions = new Set(functions);
  }

  /**
   * The rows that a listed function answers. Refused inside an operation that already asked something: it would hold one
   * connection while it waits for another.
   */
  async call<Row>(name: string, values: readonly unknown[]): Promise<Row[]> {
    if (!this.functions.has(name) || !/^[a-z][a-z0-9_]*$/.test(name)) {
      throw new Error(`${name} is not a listed function of the platform.`);
    }
    const places = values.map((_, index) => `$${index + 1}`).join(', ');
    const text = `select * from ${name}(${places})`;
    return this.door.besides(() => this.ask<Row>(text, [...values]));
  }

  private async ask<Row>(text: string, values: unknown[]): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      tellStatement({ text });
      return (await runner.query(text, values)) as Row[];
    } catch (error) {
      throw withoutContent(error);
    } finally {
      await runner.release();
    }
  }
}
