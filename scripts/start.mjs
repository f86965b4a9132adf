// npm start: installs and builds what is missing, then serves the site.
// Nothing here may need a package: on a fresh clone there is none. The rest is imported only once
// Node is known to be new enough to read it.
import { nodeProblem } from './lib/node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
	console.error(problem);
	process.exitCode = 1;
} else {
	import('./lib/start.mjs')
		.then(({ start }) => start(process.env.PORT))
		.catch((error) => {
			console.error(error.message);
			process.exitCode = 1;
		});
}
