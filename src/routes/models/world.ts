/** What training pictures show, and how often: models/NAME/world.json, written by export.py. */
export interface World {
	/** Things in any colour, and things in their own. */
	colourable: string[];
	fixed: string[];
	rare: string[];
	colours: string[];
	places: string[];
	styles: string[];
	sizes: string[];
	/** Share of each common thing among all common things drawn. */
	frequency: Record<string, number>;
	rare_share: number;
	two_things_share: number;
	seen_words: string[];
	held_out_words: string[];
	/** Thing, colour (null: its own) and place (null: none). */
	held_out_combinations: (string | null)[][];
}
