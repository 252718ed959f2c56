import { useEffect, useState } from 'react'
import type { ReadName } from '../domain/ports'
import { useServices } from './services'

/** How names are read aloud; undefined until the readings are there. */
export function useReadName(): ReadName | undefined {
  const { pinyin } = useServices()
  const [loaded, setLoaded] = useState<{ readonly read: ReadName }>()
  useEffect(() => {
    let left = false
    const load = async (): Promise<void> => {
      const read = await pinyin.load()
      if (!left) setLoaded({ read })
    }
    void load()
    return () => {
      left = true
    }
  }, [pinyin])
  return loaded?.read
}
