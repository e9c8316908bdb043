/** A value that is about to be written as JSON, where nothing is readonly; its type is held against the route's. */
export function asJson<Value>(value: Value): Written<Value> {
  return value as Written<Value>;
}

type Written<Value> = Value extends readonly (infer Item)[]
  ? Written<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Written<Value[Key]> }
    : Value;
