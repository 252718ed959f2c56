import axe from 'axe-core'
import type { Page } from 'playwright'
import { z } from 'zod'

const found = z.array(z.object({ rule: z.string(), places: z.array(z.string()) }))

/** A box that is still fading in has less contrast than it will have. What turns without end is not waited for. */
export const standsStill = `Promise.allSettled(document.getAnimations()
  .filter(one => one.effect?.getTiming().iterations !== Infinity)
  .map(one => one.finished)).then(() => undefined)`

/**
 * What of WCAG 2.1 A and AA the screen fails, as axe-core judges it: the rule, and the elements it is broken by. Written as text, since it
 * runs in the page, where the rules are put first.
 */
export async function accessibilityViolations(page: Page): Promise<z.infer<typeof found>> {
  await page.evaluate(axe.source)
  await page.evaluate(standsStill)
  const judged: unknown = await page.evaluate(`axe
    .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => ({
      rule: id,
      places: nodes.map(({ target, html }) => target.join(' ') + ' — ' + html.slice(0, 120)),
    })))`)
  return found.parse(judged)
}
