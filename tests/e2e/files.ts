import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';

/** A file that a page hands over when a button is pressed. */
export async function savedFile(
	page: Page,
	button: string
): Promise<{ name: string; bytes: Buffer }> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).click();
	const download = await coming;
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Drops a file on the playground, as from a folder. */
export async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
	const dataTransfer = await page.evaluateHandle(
		([name, base64]) => {
			const transfer = new DataTransfer();
			const file = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0));
			transfer.items.add(new File([file], name!));
			return transfer;
		},
		[name, bytes.toString('base64')]
	);
	await page.dispatchEvent('form.desk', 'drop', { dataTransfer });
}
