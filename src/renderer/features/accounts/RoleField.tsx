import { Form, Radio, Typography } from 'antd'
import { roles, type Role } from '../../domain/accounts/roles'

const known: readonly Role[] = ['director', 'clerk', 'reader']

/** Every role, each with what it may do. */
export function RoleField({ role, onChange }: { role: Role; onChange: (role: Role) => void }) {
  return (
    <Form.Item label="角色">
      <Radio.Group
        aria-label="角色"
        value={role}
        style={{ display: 'grid', gap: 8 }}
        onChange={event => {
          const chosen = known.find(one => one === event.target.value)
          if (chosen !== undefined) onChange(chosen)
        }}
        options={known.map(value => ({
          value,
          label: (
            <>
              {roles[value].label}
              <Typography.Text type="secondary" style={{ marginInlineStart: 8 }}>
                {roles[value].says}
              </Typography.Text>
            </>
          ),
        }))}
      />
    </Form.Item>
  )
}
