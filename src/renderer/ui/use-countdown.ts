import { useEffect, useState } from 'react'

/** Seconds that run down to 0, and how to start them anew. */
export function useCountdown(from: number): readonly [number, (seconds: number) => void] {
  const [left, setLeft] = useState(from)
  useEffect(() => {
    if (left <= 0) return
    const timer = window.setTimeout(() => {
      setLeft(left - 1)
    }, 1000)
    return () => {
      window.clearTimeout(timer)
    }
  }, [left])
  return [left, setLeft]
}
