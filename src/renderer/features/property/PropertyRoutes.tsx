import { Route, Routes } from 'react-router'
import { ContractList } from './contracts/ContractList'
import { ContractPage } from './contracts/ContractPage'
import { EnterpriseList } from './enterprises/EnterpriseList'
import { EnterprisePage } from './enterprises/EnterprisePage'
import { EstateList } from './estates/EstateList'
import { EstatePage } from './estates/EstatePage'

/** 小区: the list, and one estate. */
export const EstatesRoutes = () => (
  <Routes>
    <Route index element={<EstateList />} />
    <Route path=":estateId" element={<EstatePage />} />
  </Routes>
)

/** 物业企业: the list, and one enterprise. */
export const EnterprisesRoutes = () => (
  <Routes>
    <Route index element={<EnterpriseList />} />
    <Route path=":enterpriseId" element={<EnterprisePage />} />
  </Routes>
)

/** 物业服务合同: the list, and one contract. */
export const ContractsRoutes = () => (
  <Routes>
    <Route index element={<ContractList />} />
    <Route path=":contractId" element={<ContractPage />} />
  </Routes>
)
