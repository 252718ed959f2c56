import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons'
import { Button } from 'antd'

/** Shows what is masked, or masks it again. `of` says whose and what: 王秀兰的完整证号. */
export function EyeButton({ of, shown, onTurn }: { of: string; shown: boolean; onTurn: () => void }) {
  const label = `${shown ? '遮住' : '显示'}${of}`
  return (
    <Button
      type="text"
      size="small"
      icon={shown ? <EyeInvisibleOutlined /> : <EyeOutlined />}
      aria-label={label}
      title={label}
      onClick={onTurn}
    />
  )
}
