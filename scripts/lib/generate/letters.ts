/**
 * Letters of 5 × 7 dots for what stands beside pictures in a file, from “ ” to “~”: five columns each as two hexadecimal digits,
 * whose lowest bit is the top row.
 */
const COLUMNS =
	'0000000000' +
	'00005f0000' +
	'0007000700' +
	'147f147f14' +
	'242a7f2a12' +
	'2313086462' + // space ! " # $ %
	'3649562050' +
	'0000070000' +
	'001c224100' +
	'0041221c00' +
	'2a1c7f1c2a' +
	'08083e0808' + // & ' ( ) * +
	'0080603000' +
	'0808080808' +
	'0060600000' +
	'2010080402' +
	'3e5149453e' +
	'00427f4000' + // , - . / 0 1
	'7249494946' +
	'2141494d33' +
	'1814127f10' +
	'2745454539' +
	'3c4a494931' +
	'4121110907' + // 2 3 4 5 6 7
	'3649494936' +
	'464949291e' +
	'0000140000' +
	'0040340000' +
	'0008142241' +
	'1414141414' + // 8 9 : ; < =
	'0041221408' +
	'0201590906' +
	'3e415d594e' +
	'7c1211127c' +
	'7f49494936' +
	'3e41414122' + // > ? @ A B C
	'7f4141413e' +
	'7f49494941' +
	'7f09090901' +
	'3e41415173' +
	'7f0808087f' +
	'00417f4100' + // D E F G H I
	'2040413f01' +
	'7f08142241' +
	'7f40404040' +
	'7f021c027f' +
	'7f0408107f' +
	'3e4141413e' + // J K L M N O
	'7f09090906' +
	'3e4151215e' +
	'7f09192946' +
	'2649494932' +
	'03017f0103' +
	'3f4040403f' + // P Q R S T U
	'1f2040201f' +
	'3f4038403f' +
	'6314081463' +
	'0304780403' +
	'6159494d43' +
	'007f414141' + // V W X Y Z [
	'0204081020' +
	'004141417f' +
	'0402010204' +
	'4040404040' +
	'0003070800' +
	'2054547840' + // \ ] ^ _ ` a
	'7f28444438' +
	'3844444428' +
	'384444287f' +
	'3854545418' +
	'00087e0902' +
	'18a4a49c78' + // b c d e f g
	'7f08040478' +
	'00447d4000' +
	'2040403d00' +
	'7f10284400' +
	'00417f4000' +
	'7c04780478' + // h i j k l m
	'7c08040478' +
	'3844444438' +
	'fc18242418' +
	'18242418fc' +
	'7c08040408' +
	'4854545424' + // n o p q r s
	'04043f4424' +
	'3c4040207c' +
	'1c2040201c' +
	'3c4030403c' +
	'4428102844' +
	'4c9090907c' + // t u v w x y
	'4464544c44' +
	'0008364100' +
	'0000770000' +
	'0041360800' +
	'0201020402'; // z { | } ~

/** Dots from one letter to the next, and from line to line: tails reach down to the eighth row. */
export const LETTER = { wide: 6, high: 10 } as const;

/** What is written otherwise here, where it has no letter. */
const WRITTEN: Readonly<Record<string, string>> = {
	'“': '"',
	'”': '"',
	'’': "'",
	'−': '-',
	'–': '-',
	'…': '...',
	η: 'eta',
	ρ: 'rho',
	φ: 'phi',
	γ: 'gamma',
	σ: 'sigma',
	β: 'beta',
	ʰ: '^h'
};

/** A text in lines of at most so many letters, broken between words where that can be. */
export function linesOf(text: string, most: number): string[] {
	const plain = [...text].map((letter) => WRITTEN[letter] ?? (/[ -~]/.test(letter) ? letter : '?'));
	const words = plain
		.join('')
		.split(' ')
		.flatMap((word) => word.match(RegExp(`.{1,${most}}`, 'g')) ?? []);
	return words.reduce<string[]>((lines, word) => {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		return joined.length <= most ? [...lines.slice(0, -1), joined] : [...lines, word];
	}, []);
}

/** Calls `dot` with every dot of a line, its corner at 0, 0. */
export function dotsOf(line: string, dot: (x: number, y: number) => void): void {
	[...line].forEach((letter, i) => {
		const at = 10 * (letter.charCodeAt(0) - 32);
		for (let column = 0; column < 5; column++) {
			const bits = parseInt(COLUMNS.slice(at + 2 * column, at + 2 * column + 2), 16);
			for (let row = 0; row < 8; row++) {
				if (bits & (1 << row)) dot(i * LETTER.wide + column, row);
			}
		}
	});
}
