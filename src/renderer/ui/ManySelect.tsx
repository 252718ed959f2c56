import { Select, type SelectProps } from 'antd'
import type { KeyboardEvent } from 'react'

/** Tab only goes on to the next field; left to the list, it would take out again what was chosen last. */
function goOn(event: KeyboardEvent): void {
  if (event.key === 'Tab') event.stopPropagation()
}

/** A field that holds several choices: of those offered (`multiple`), or typed as well (`tags`). */
export const ManySelect = (props: SelectProps<string[]> & { readonly mode: 'multiple' | 'tags' }) => (
  <span style={{ display: 'contents' }} onKeyDownCapture={goOn}>
    <Select<string[]> {...props} />
  </span>
)
