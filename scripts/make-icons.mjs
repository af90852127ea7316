/**
 * Draws public/icon/*.png from scripts/icon.svg: the three circles of the breath. Run it after a
 * change of the drawing, with `npm run icons`, and commit what it made.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './lib/launch-chromium.mjs';
import { ROOT } from './lib/paths.mjs';
import { requireChromium } from './lib/require-chromium.mjs';
import { endWith } from './lib/stop.mjs';

const SIZES = [16, 32, 48, 96, 128];

endWith(async () => {
  const drawing = readFileSync(join(ROOT, 'scripts/icon.svg'), 'utf8');
  const context = await launchChromium(await requireChromium(), null);
  const page = await context.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`,
    );
    const path = join(ROOT, `public/icon/${size}.png`);
    await page.screenshot({ path, omitBackground: true });
    console.log(path);
  }
  await context.close();
});
