import { Button, Checkbox, Flex, Input, Typography } from 'antd'
import { suggestedPassword } from '../../../domain/giving-out/suggested-password'
import { useServices } from '../../../services/services'
import type { PartProps } from './roster-request'

/** Whether the file goes out under a password, one being offered. It is kept nowhere. */
export function PasswordPart({ request: { password }, onChange }: PartProps) {
  const { world } = useServices()
  const offer = (): void => {
    onChange({ password: suggestedPassword(world.newId()) })
  }
  return (
    <section aria-label="打开密码" className="export-password">
      <Flex align="center" gap={8}>
        <Checkbox
          checked={password !== null}
          onChange={({ target }) => {
            if (target.checked) offer()
            else onChange({ password: null })
          }}
        >
          加打开密码
        </Checkbox>
        {password !== null && (
          <>
            <Input
              aria-label="打开密码"
              autoComplete="off"
              value={password}
              style={{ width: 220 }}
              onChange={({ target }) => {
                onChange({ password: target.value })
              }}
            />
            <Button size="small" onClick={offer}>
              换一个
            </Button>
          </>
        )}
      </Flex>
      {password !== null && (
        <Typography.Paragraph type="secondary" style={{ margin: '4px 0 0' }}>
          请现在记下，本机不留存；另行告知接收人（当面或电话），不要和文件一起发。接收人用 7-Zip、WinRAR 或
          360 压缩打开，Windows 自带的打不开。
        </Typography.Paragraph>
      )}
    </section>
  )
}
