import type { Photos } from '../../domain/attachments/photos'
import { fail, ok, type Result } from '../../domain/result'
import { pointsOf } from './photo-size'

/** The longer edge of a photo as it is kept, in points: a page of A4 at 200 to the inch. */
const LONGEST_EDGE = 2400
/** Four bytes each while it is decoded: more would not fit beside the rest on a PC of 4 GB. */
const MOST_POINTS = 120_000_000
const QUALITY = 0.85
/** A scan kept without loss stays so up to this many bytes. */
const LARGEST_PNG = 2 * 1024 * 1024

async function decoded(bytes: Uint8Array, type: string): Promise<Result<ImageBitmap>> {
  try {
    const blob = new Blob([new Uint8Array(bytes)], { type })
    return ok(await createImageBitmap(blob, { imageOrientation: 'from-image' }))
  } catch {
    return fail('attachment-broken')
  }
}

/** Drawn anew, upright, on white. What the camera wrote beside the picture is not drawn. */
function redrawn(photo: ImageBitmap): OffscreenCanvas {
  const scale = Math.min(1, LONGEST_EDGE / Math.max(photo.width, photo.height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(photo.width * scale)),
    Math.max(1, Math.round(photo.height * scale)),
  )
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('This page has no 2d canvas')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(photo, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** A scan in few colours stays sharp as PNG; whatever is large as such is a photo. */
async function packed(canvas: OffscreenCanvas, type: string): Promise<Blob> {
  if (type === 'image/png') {
    const png = await canvas.convertToBlob({ type })
    if (png.size <= LARGEST_PNG) return png
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
}

/** Photos by the page's own canvas. */
export const shrinkPhotos: Photos = {
  async shrink(bytes, type) {
    if (pointsOf(bytes, type) > MOST_POINTS) return fail('attachment-too-many-points')
    const photo = await decoded(bytes, type)
    if (!photo.ok) return photo
    const canvas = redrawn(photo.value)
    photo.value.close()
    const blob = await packed(canvas, type)
    return ok({
      mediaType: blob.type === 'image/png' ? 'image/png' : 'image/jpeg',
      bytes: new Uint8Array(await blob.arrayBuffer()),
    })
  },
}
