import * as fc from 'fast-check';

/** What is drawn: elements with attributes, components of each kind, texts, and nothing. */
export type Tree =
  | string
  | number
  | boolean
  | null
  | {
      readonly kind: 'div' | 'p' | 'svg' | 'path' | 'Fragment' | 'Plain' | 'Counter' | 'Passing';
      readonly key?: string;
      readonly attributes: Readonly<Record<string, Attribute>>;
      readonly children: readonly Tree[];
    };

type Attribute = string | number | boolean | null;

const attribute: fc.Arbitrary<Attribute> = fc.oneof(
  fc.constantFrom('', 'a', 'b', 0, 7, true, false, null),
);

/** Attributes of the kinds that the chips have: plain ones, flags, and those that say true and false. */
const attributes = fc.record(
  {
    class: fc.constantFrom('x', 'y', null),
    'data-label': fc.constantFrom('', 't', null),
    role: fc.constantFrom('group', 'status', null),
    tabIndex: fc.constantFrom(0, -1),
    hidden: fc.boolean(),
    'aria-pressed': attribute,
    'data-v': attribute,
  },
  { requiredKeys: [] },
);

export const trees: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom<Tree>('', 'text', 'more', 0, 3, true, false, null),
    fc.record(
      {
        kind: fc.constantFrom(
          ...(['div', 'p', 'svg', 'path', 'Fragment', 'Plain', 'Counter', 'Passing'] as const),
        ),
        key: fc.constantFrom('k', 'l'),
        attributes,
        children: fc.array(tie('tree'), { maxLength: 4 }),
      },
      { requiredKeys: ['kind', 'attributes', 'children'] },
    ),
  ),
})).tree;
