import { createRequire } from 'node:module'
import { Fault } from '../fault.ts'

/** A chart becomes 1080 pixels wide, as many as most phones have; twice its size would take half as long again. */
const ZOOM = 1.5
const FONTS = ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'] as const

/**
 * An SVG as a PNG, at one and a half times its size. Only the fonts that the project ships are used, so that the picture is the same
 * on every machine. Throws a `bug` fault for an SVG that cannot be read, or where the renderer has no build.
 */
export async function picturePng(svg: string): Promise<Uint8Array> {
  try {
    // Loaded when a picture is made: no other answer needs it.
    const { renderAsync } = await import('@resvg/resvg-js')
    const { resolve } = createRequire(import.meta.url)
    const fontFiles = FONTS.map((file) => resolve(file))
    const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'DejaVu Sans' }
    const image = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: ZOOM } })
    return image.asPng()
  } catch (cause) {
    throw new Fault('bug', 'a picture could not be drawn', {
      remedy: 'Run `npm ci` on the machine that serves; if it persists, the SVG is at fault.',
      cause,
    })
  }
}
