import { Segmented } from 'antd'
import { useNavigate } from 'react-router'

const places = [
  { value: '/houses', label: '房屋' },
  { value: '/houses/households', label: '住户' },
]

/** 住户房屋 seen by houses or by households. */
export function PlacesTabs({ at }: { at: '/houses' | '/houses/households' }) {
  const navigate = useNavigate()
  return (
    <Segmented
      aria-label="按房屋或住户看"
      options={places}
      value={at}
      onChange={path => void navigate(path)}
    />
  )
}
