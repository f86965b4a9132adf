import fc from 'fast-check';

/** A place within a rectangle, each from 0 to 1. */
export type Place = readonly [x: number, y: number];

/** What a reader may do, as plain data: the same again from the same seed. */
export type Action =
	/** Presses one of the page's controls, `which` of them from 0 to 1, by mouse or finger. */
	| { kind: 'press'; which: number; at: Place; touch: boolean; count: number }
	/** Drags from a place on a control, or on the window where `which` is null, to one on the window. */
	| { kind: 'drag'; which: number | null; at: Place; to: Place; touch: boolean }
	/** Turns the wheel, in pixels. */
	| { kind: 'wheel'; at: Place; by: readonly [x: number, y: number] }
	| { kind: 'key'; key: Key; times: number; shift: boolean }
	| { kind: 'type'; text: string }
	/** Has the window another size, as a turned phone has, in pixels. */
	| { kind: 'size'; width: number; height: number }
	| { kind: 'back' }
	| { kind: 'wait'; ms: number };

const KEYS = [
	'Tab',
	'Enter',
	' ',
	'Escape',
	'ArrowLeft',
	'ArrowRight',
	'ArrowUp',
	'ArrowDown',
	'Home',
	'End',
	'PageUp',
	'PageDown',
	'Backspace',
	'Delete'
] as const;
type Key = (typeof KEYS)[number];

/** What fields may be given besides any text. No “NaN”: that is what is looked for. */
const TEXTS = [
	'0',
	'-1',
	'1e999',
	'7,5',
	'1.000,5',
	'0x10',
	'١٢',
	'-Infinity',
	'9'.repeat(40),
	'a red apple',
	'"><img src=x onerror=alert(1)>',
	'‮⁦abc',
	'🍎'.repeat(20),
	'apple '.repeat(80)
];

/** Evenly, where fast-check would rather draw the ends. */
const share = fc.noBias(fc.integer({ min: 0, max: 1000 })).map((part) => part / 1000);
const place = fc.tuple(share, share);
const scroll = fc.integer({ min: -1500, max: 1500 });
const kind = <K extends Action['kind']>(kind: K) => fc.constant(kind);

const press = fc.record({
	kind: kind('press'),
	which: share,
	at: place,
	touch: fc.boolean(),
	count: fc.constantFrom(1, 1, 1, 2)
});
const drag = fc.record({
	kind: kind('drag'),
	which: fc.option(share),
	at: place,
	to: place,
	touch: fc.boolean()
});
const wheel = fc.record({ kind: kind('wheel'), at: place, by: fc.tuple(scroll, scroll) });
const key = fc.record({
	kind: kind('key'),
	key: fc.constantFrom(...KEYS),
	times: fc.integer({ min: 1, max: 8 }),
	shift: fc.boolean()
});
const type = fc.record({
	kind: kind('type'),
	text: fc.oneof(
		fc.constantFrom(...TEXTS),
		fc.double({ min: -20, max: 2000, noNaN: true }).map((number) => number.toPrecision(3)),
		fc.string({ unit: 'binary', maxLength: 30 })
	)
});
const size = fc.record({
	kind: kind('size'),
	width: fc.constantFrom(320, 360, 768, 1280),
	height: fc.constantFrom(256, 740, 1000)
});
const wait = fc.record({ kind: kind('wait'), ms: fc.integer({ min: 10, max: 600 }) });

/** Any action, the usual ones more often. */
const anyAction: fc.Arbitrary<Action> = fc.oneof(
	{ arbitrary: press, weight: 40 },
	{ arbitrary: drag, weight: 14 },
	{ arbitrary: key, weight: 20 },
	{ arbitrary: type, weight: 8 },
	{ arbitrary: wheel, weight: 8 },
	{ arbitrary: wait, weight: 6 },
	{ arbitrary: size, weight: 2 },
	{ arbitrary: fc.record({ kind: kind('back') }), weight: 1 }
);

const AT_ONCE = 200;

/** Actions without an end, the same from the same seed. */
export function* actions(seed: number): Generator<Action> {
	for (let i = 0; ; i++) yield* fc.sample(anyAction, { seed: seed + i, numRuns: AT_ONCE });
}
