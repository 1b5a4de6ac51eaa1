/** What sort of thing somebody gives with a step. Texts and people are only ever named by their id. */
export type InputKind =
  | 'content'
  | 'person'
  | 'people'
  | 'seats'
  | 'id'
  | 'day'
  | 'timeOfDay'
  | 'length'
  | 'choice'
  | 'name'
  | 'names'
  | 'yesNo'
  | 'facts'
  | 'points'
  | 'commitments'
  | 'judgements';

/** One thing that somebody gives with a step; `Value` is its type, `Needed` whether the step is refused without it. */
export interface Input<Value = unknown, Needed extends boolean = boolean> {
  readonly kind: InputKind;
  readonly needed: Needed;
  /** What it is, for whoever fills it in. */
  readonly says: string;
  /** The values it can have, where they are few. */
  readonly values?: readonly string[];
  readonly accepts: (value: unknown) => value is Value;
  /** What of it comes into the log, for things with parts: whatever more was passed along does not. */
  keeps?(value: Value): Value;
}

/** The inputs of one step, by the name they have in the request and in the event. */
export type Inputs = Readonly<Record<string, Input>>;

type ValueOf<One> = One extends Input<infer Value> ? Value : never;
type NeededIn<All extends Inputs> = {
  [Name in keyof All]: All[Name] extends Input<unknown, true> ? Name : never;
}[keyof All];

/** What somebody gives, and what the event keeps of it. */
export type Given<All extends Inputs> = {
  readonly [Name in NeededIn<All>]: ValueOf<All[Name]>;
} & {
  readonly [Name in Exclude<keyof All, NeededIn<All>>]?: ValueOf<All[Name]>;
};

/** The same input, but the step can do without. */
export function optional<Value>(input: Input<Value, true>): Input<Value, false> {
  return { ...input, needed: false };
}
