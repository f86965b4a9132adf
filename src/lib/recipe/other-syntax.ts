/** A piece of a prompt, `text.slice(start, end)`. */
interface Span {
	start: number;
	end: number;
}

/** What other programs read as commands within a prompt; nothing of it means anything to this model. */
const MARKS: readonly RegExp[] = [
	// <lora:name:0.8>
	/<[a-z]+:[^<>]*>/gi,
	// The weight in (red:1.3) and [wooden:0.5], and the switch in [a:b:0.5].
	/:\s*-?\d*\.?\d+\s*(?=[)\]}])/g,
	// The weight in (red)1.3, which InvokeAI writes.
	/(?<=[)\]])\d*\.\d+/g,
	// A list to draw a word from, and a word of somebody's own: __colours__, embedding:name
	/(?<![\p{L}\p{N}_])__[\p{L}\p{N}_/-]+__|\bembedding:\S+/giu,
	// red::2
	/::\s*-?\d*\.?\d*/g,
	// --ar 16:9, and what phones make of the two hyphens
	/(?<![^\s])--[a-z]+(?:\s+\d[\d.:]*)?/gi,
	/(?<![^\s])[—–](?:ar|v|s|c|q|no|seed|style|stylize|chaos|niji|iw)\b(?:\s+\d[\d.:]*)?/gi,
	// red:1.3, without brackets
	/(?<=\p{L}):\d*\.\d+/gu,
	// ("red", "green").blend(0.5, 0.5), cat.swap(dog)
	/\.(?:blend|and|swap)\([^()]*\)/gi,
	// /imagine prompt:
	/^\s*\/imagine(?:\s+prompt:)?/gi,
	// Parts of a prompt.
	/\bBREAK\b/g,
	// ((red)), [[red]], red++, red--, "a dog"++
	/\({2,}|\){2,}|\[{2,}|\]{2,}|(?<=[\p{L}\p{N})"”])(?:\+{1,}|-{2,})(?![\p{L}\p{N}])/gu,
	// {red|green} and [red|green]
	/(?<=[{[][^{}[\]|]{0,200})\|(?=[^{}[\]]{0,200}[}\]])/g
];

/** Where a prompt has weights, parts or settings as other programs write them, in order. */
export const otherSyntax = (prompt: string): Span[] =>
	MARKS.flatMap((mark) =>
		[...prompt.matchAll(mark)].map(({ index, 0: text }) => ({
			start: index,
			end: index + text.length
		}))
	).sort((a, b) => a.start - b.start);
