// <from-static widget="scrubber" prompt="a dog at sunset" lock="seed"></from-static>: a figure of From Static in any page.
// Attributes are what /embed lists; `height` is what it has before it says how high it is.
{
	const MARK = 'from-static';
	const site = new URL('.', document.currentScript.src);
	const OURS = ['widget', 'height', 'id', 'class', 'style', 'slot', 'title'];
	const USUAL_HEIGHT = 480;

	/** Which figure a message comes from is known by its window, whatever a page around may say. */
	const figures = new Map();
	addEventListener('message', ({ source, origin, data }) => {
		const isOurs = origin === site.origin && data?.from === MARK;
		if (isOurs) figures.get(source)?.hear(data);
	});

	class FromStatic extends HTMLElement {
		#frame;
		#asked = new Map();
		/** What is asked before it is there waits. */
		#arrived;
		#there = new Promise((arrive) => (this.#arrived = arrive));
		#count = 0;

		connectedCallback() {
			const given = [...this.attributes].filter(({ name }) => !OURS.includes(name));
			const address = new URL(`embed/${encodeURIComponent(this.getAttribute('widget'))}/`, site);
			for (const { name, value } of given) address.searchParams.set(name, value || 'true');
			if (location.origin !== 'null') address.searchParams.set('origin', location.origin);

			const frame = document.createElement('iframe');
			frame.src = address.href;
			frame.title = this.title || `From Static: ${this.getAttribute('widget')}`;
			frame.loading = 'lazy';
			frame.height = this.getAttribute('height') ?? USUAL_HEIGHT;
			Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
			this.replaceChildren(frame);
			this.#frame = frame;
			figures.set(frame.contentWindow, this);
		}

		disconnectedCallback() {
			for (const [source, figure] of figures) if (figure === this) figures.delete(source);
		}

		/** What it is set to. */
		get() {
			return this.#ask({ type: 'get' });
		}

		/** Sets parameters by name; answers what it is set to then. */
		set(values) {
			return this.#ask({ type: 'set', values });
		}

		hear({ type, height, ...detail }) {
			if (type === 'size') this.#frame.height = height;
			if (type === 'ready') this.#arrived();
			this.#asked.get(detail.id)?.(detail);
			this.#asked.delete(detail.id);
			this.dispatchEvent(new CustomEvent(type, { detail: { height, ...detail } }));
		}

		async #ask(message) {
			await this.#there;
			const id = ++this.#count;
			this.#frame.contentWindow.postMessage({ to: MARK, id, ...message }, site.origin);
			return new Promise((answer) => this.#asked.set(id, answer));
		}
	}

	if (!customElements.get('from-static')) customElements.define('from-static', FromStatic);
}
