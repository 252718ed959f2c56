import { Menu } from 'antd'
import { Link, Outlet, useLocation } from 'react-router'
import { PageTitle } from '../../ui/PageTitle'
import './settings.css'

export type SettingsPart = { readonly path: string; readonly label: string }

/** 设置: its parts at the left, the chosen one beside them. The app says which parts there are. */
export function SettingsFrame({ parts }: { parts: readonly SettingsPart[] }) {
  const { pathname } = useLocation()
  const here = parts.findLast(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
  return (
    <>
      <PageTitle title="设置" />
      <div className="settings">
        <nav aria-label="设置的各部分">
          <Menu
            mode="inline"
            selectedKeys={here ? [here.path] : []}
            items={parts.map(({ path, label }) => ({ key: path, label: <Link to={path}>{label}</Link> }))}
          />
        </nav>
        <div className="settings-part">
          <Outlet />
        </div>
      </div>
    </>
  )
}
