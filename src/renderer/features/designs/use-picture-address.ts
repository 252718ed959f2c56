import { useEffect, useState } from 'react'
import { attachment } from '../../domain/records/attachment'
import { useServices } from '../../services/services'

/** A picture by an address the page can show; undefined until it is read, and where it is not there. */
export function usePictureAddress(id: string | undefined): string | undefined {
  const { records, attachments } = useServices()
  const [shown, setShown] = useState<{ readonly id: string; readonly address: string }>()
  const [fault, setFault] = useState<Error>()
  useEffect(() => {
    const one = id === undefined ? undefined : records.find(attachment, id)
    if (one === undefined) return
    let left = false
    let address: string | undefined
    attachments
      .read(one)
      .then(read => {
        if (left || !read.ok) return
        address = URL.createObjectURL(new Blob([new Uint8Array(read.value)], { type: one.mediaType }))
        setShown({ id: one.id, address })
      })
      .catch((error: unknown) => {
        setFault(error instanceof Error ? error : new Error(String(error)))
      })
    return () => {
      left = true
      if (address !== undefined) URL.revokeObjectURL(address)
    }
  }, [id, records, attachments])
  if (fault !== undefined) throw fault
  return shown?.id === id ? shown?.address : undefined
}
