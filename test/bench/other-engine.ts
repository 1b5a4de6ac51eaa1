import type { Condition, Regulation } from '#regulation';

/** What of json-rules-engine is used; loaded by name, so that nothing but this measurement needs it. */
interface OtherEngine {
  addRule(rule: { conditions: unknown; event: { type: string } }): unknown;
  run(facts: Record<string, string>): Promise<{ events: { type: string }[] }>;
}

const packageName: string = 'json-rules-engine';

/** The grounds of a regulation as rules of json-rules-engine, each with an event of its name. */
export async function otherEngine({ grounds }: Pick<Regulation, 'grounds'>): Promise<OtherEngine> {
  const { Engine } = (await import(packageName)) as { Engine: new () => OtherEngine };
  const engine = new Engine();
  for (const [type, { when, unless }] of Object.entries(grounds)) {
    const all = [...(when ? rows(when) : []), ...(unless ? [{ not: { all: rows(unless) } }] : [])];
    engine.addRule({ conditions: { all }, event: { type } });
  }
  return engine;
}

/** All keys must hold, of a list one value. */
function rows(condition: Condition): object[] {
  return Object.entries(condition).map(([fact, value]) => ({
    fact,
    operator: Array.isArray(value) ? 'in' : 'equal',
    value,
  }));
}
