import { LockOutlined, MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons'
import { Button, Layout, Menu, Typography } from 'antd'
import { useState } from 'react'
import { Link, Outlet, useLocation } from 'react-router'
import { office, OFFICE_ID } from '../domain/records/office'
import { BackupGuards } from '../features/backup/BackupGuards'
import { BackupKeeper } from '../features/backup/BackupKeeper'
import { BackupLight } from '../features/backup/BackupLight'
import { DuplicatesProvider } from '../features/duplicates/DuplicatesProvider'
import { ResidentListProvider } from '../features/residents/resident-list-state'
import { ResidentSearch } from '../features/residents/ResidentSearch'
import { RosterImportProvider } from '../features/roster-import/RosterImportProvider'
import { NoticesProvider } from '../services/notices'
import { useFound } from '../services/use-records'
import { useNotifyDone } from '../ui/use-notify-done'
import { builtAt } from './built-at'
import { LockScreen } from './lock/LockScreen'
import { useLock } from './lock/use-lock'
import { headingOver, navigation, placeOf } from './navigation'
import { UndoKey } from './UndoKey'
import { startAgain } from './start-again'
import { UserMenu } from './UserMenu'

const WIDE = 168
const FOLDED = 56

function OfficeName() {
  const profile = useFound(office, OFFICE_ID)
  return (
    <Typography.Text strong ellipsis={{ tooltip: true }} className="office-name">
      {profile?.name ?? '文源工作台'}
    </Typography.Text>
  )
}

function TopRow({ onLock }: { onLock: () => void }) {
  return (
    <Layout.Header className="top">
      <OfficeName />
      <ResidentSearch />
      <div className="top-right">
        <BackupLight />
        <Button type="text" icon={<LockOutlined />} aria-label="锁定" title="锁定（Ctrl+L）" onClick={onLock}>
          锁定
        </Button>
        <UserMenu />
      </div>
    </Layout.Header>
  )
}

const linkAt =
  (place: string) =>
  ({ path, label }: { path: string; label: string }) => ({
    key: path,
    label: (
      <Link to={path} {...(path === place && { 'aria-current': 'page' })}>
        {label}
      </Link>
    ),
    title: label,
  })

/** Which part is open: the one the screen belongs to, until the clerk opens another there. All at once would not fit the window. */
function useOpenPart(place: string) {
  const [chosen, setChosen] = useState<{ place: string; part: string | undefined } | null>(null)
  const part = chosen?.place === place ? chosen.part : headingOver(place)
  return {
    openKeys: part === undefined ? [] : [part],
    onOpenChange(keys: readonly string[]) {
      setChosen({ place, part: keys.find(key => key !== part) })
    },
  }
}

function SideNavigation({ folded, onFold }: { folded: boolean; onFold: () => void }) {
  const { pathname } = useLocation()
  const place = placeOf(pathname)
  const openPart = useOpenPart(place)
  const linkTo = linkAt(place)
  return (
    <Layout.Sider theme="light" width={WIDE} collapsedWidth={FOLDED} collapsed={folded} className="side">
      <nav aria-label="主导航">
        <Menu
          mode="inline"
          inlineIndent={16}
          selectedKeys={[place]}
          {...(!folded && openPart)}
          items={navigation.map(part =>
            'places' in part
              ? { key: part.label, icon: part.icon, label: part.label, children: part.places.map(linkTo) }
              : { ...linkTo(part), icon: part.icon },
          )}
        />
      </nav>
      <Button
        type="text"
        className="fold"
        icon={folded ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
        aria-label={folded ? '展开导航' : '收起导航'}
        aria-expanded={!folded}
        onClick={onFold}
      />
    </Layout.Sider>
  )
}

/** The frame around every screen: whose desk it is, finding a person, who is signed in, and the parts of the app. */
export function Frame() {
  const [folded, setFolded] = useState(false)
  const { locked, lock, open } = useLock()
  const notices = useNotifyDone()
  return (
    <NoticesProvider notices={notices}>
      <BackupKeeper>
        <ResidentListProvider>
          <DuplicatesProvider>
            <RosterImportProvider>
              <UndoKey />
              {locked && <LockScreen onOpen={open} onOther={startAgain} />}
              <Layout className="frame">
                <TopRow onLock={lock} />
                <Layout>
                  <SideNavigation
                    folded={folded}
                    onFold={() => {
                      setFolded(!folded)
                    }}
                  />
                  <Layout.Content className="place">
                    <BackupGuards builtAt={builtAt} />
                    <Outlet />
                  </Layout.Content>
                </Layout>
              </Layout>
            </RosterImportProvider>
          </DuplicatesProvider>
        </ResidentListProvider>
      </BackupKeeper>
    </NoticesProvider>
  )
}
