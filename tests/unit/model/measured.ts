/** What measure.py writes, as far as cards quote it. Shares are in percent. */
interface Metrics {
	judge_on_renders: Shares;
	judge_on_held_out_signs: { letters: number };
	generated: Shares;
	held_out_combinations: Shares;
	two_things: { both_things: number; both_colours: number };
	signs_seen_words: { letters: number; words: number };
	signs_held_out_words: { letters: number; words: number };
	by_thing: Record<string, Shares>;
	/** Distance of the judge's features from those of renders. */
	frechet: number;
	/** Energy in percent of the renders', by octave. */
	spectrum: Record<string, number>;
	by_evaluations: Record<string, Record<number, Shares>>;
}

interface Shares {
	pictures: number;
	thing: number;
	colour: number;
	place: number;
	style: number;
	all: number;
}

const share = (percent: number) => `${percent.toFixed(1)} %`;
const whole = (percent: number) => `${percent.toFixed(0)} %`;

/** The sentences of each card that quote measurements, with the numbers that metrics.json has for them. */
export const MEASURED: Record<'scenes-64' | 'scenes-64-few', (metrics: Metrics) => string[]> = {
	'scenes-64': (m) => [
		`${share(m.judge_on_renders.thing)} of the things in pictures it never saw`,
		`${share(m.judge_on_held_out_signs.letters)} of the letters in words it never saw`,
		`Over ${m.generated.pictures.toLocaleString('en')} prompts`,
		`the right thing is in ${share(m.generated.thing)} of the pictures`,
		`the right colour in ${share(m.generated.colour)}`,
		`the right place in ${share(m.generated.place)}`,
		`the right style in ${share(m.generated.style)}`,
		`Of combinations it never saw everything is right in ${share(m.held_out_combinations.all)}`,
		`both are there in ${share(m.two_things.both_things)}`,
		`both have their own colour in ${share(m.two_things.both_colours)}`,
		`the right thing is in ${share(thing(m, 'ddim', 20))} of the pictures after 20 evaluations of DDIM`,
		`after 6 evaluations in ${share(thing(m, 'lcm', 6))} with LCM`,
		`in ${share(thing(m, 'dpm-solver++ 2M', 6))} with DPM-Solver++`,
		`in ${share(thing(m, 'ddim', 6))} with DDIM`,
		`in ${share(thing(m, 'unipc', 6))} with UniPC`,
		`Signs: ${share(m.signs_seen_words.letters)} of the letters are the right one in its place`,
		`and ${share(m.signs_held_out_words.letters)} in words it never saw`,
		`All four are right on ${share(m.signs_seen_words.words)} of the signs`,
		`and on ${share(m.signs_held_out_words.words)} of those with such words`,
		`it draws the anchor in ${whole(m.by_thing.anchor!.thing)} of the pictures`,
		`the rocket (${whole(m.by_thing.rocket!.thing)}) fails most`
	],
	'scenes-64-few': (m) => [
		`Over ${m.generated.pictures.toLocaleString('en')} prompts`,
		`the right thing in ${share(m.generated.thing)} of the pictures`,
		`the right colour in ${share(m.generated.colour)}`,
		`the right place in ${share(m.generated.place)}`,
		`the right style in ${share(m.generated.style)}`,
		`everything asked for in ${share(m.generated.all)}`,
		`a Fréchet distance of ${m.frechet.toFixed(1)}`,
		`between ${octaves(m.spectrum).at(0)} and ${octaves(m.spectrum).at(-1)} % of the renders’ energy`,
		`it is ${share(thing(m, 'ddim', 1))} after a single evaluation`,
		`${share(thing(m, 'ddim', 2))} after two, ${share(thing(m, 'ddim', 4))} after four and ${share(thing(m, 'ddim', 20))} after twenty`,
		`${share(thing(m, 'lcm', 50))} after fifty`,
		`${share(m.signs_seen_words.letters)} of the letters are right`,
		`and ${share(m.signs_held_out_words.letters)} in words it never saw`
	]
};

const thing = (m: Metrics, sampler: string, evaluations: number) =>
	m.by_evaluations[sampler]![evaluations]!.thing;

/** Least to most, to whole percents. */
const octaves = (spectrum: Record<string, number>) =>
	Object.values(spectrum)
		.sort((a, b) => a - b)
		.map((percent) => percent.toFixed(0));
