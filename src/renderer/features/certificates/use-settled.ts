import { useEffect, useState } from 'react'

/** How long typing has to rest, in milliseconds. */
const REST = 400

/** The latest value once it has not changed for a while, so that nothing heavy is done with every letter typed. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value)
    }, REST)
    return () => {
      clearTimeout(timer)
    }
  }, [value])
  return settled
}
