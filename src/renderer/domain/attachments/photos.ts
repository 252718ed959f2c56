import type { MediaType } from '../records/attachment'
import type { Result } from '../result'

export type ReadyPhoto = { readonly mediaType: MediaType; readonly bytes: Uint8Array }

/** Photos made ready to be kept. */
export type Photos = {
  /**
   * At most 2,400 points along the longer edge, upright, and without what the camera wrote beside the picture (place, time, make).
   * Refusals: `attachment-too-many-points`, `attachment-broken`.
   */
  shrink(bytes: Uint8Array, mediaType: MediaType): Promise<Result<ReadyPhoto>>
}
