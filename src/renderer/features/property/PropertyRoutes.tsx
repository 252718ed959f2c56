import { Route, Routes } from 'react-router'
import { ContractList } from './contracts/ContractList'
import { ContractPage } from './contracts/ContractPage'
import { EnterpriseList } from './enterprises/EnterpriseList'
import { EnterprisePage } from './enterprises/EnterprisePage'
import { EstateList } from './estates/EstateList'
import { EstatePage } from './estates/EstatePage'
import { ContractServicesPage } from './services/ContractServicesPage'
import { ServiceList } from './services/ServiceList'

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

/** 服务清单: what is promised in all contracts in force, and in one. */
export const PromisedServicesRoutes = () => (
  <Routes>
    <Route index element={<ServiceList />} />
    <Route path=":contractId" element={<ContractServicesPage />} />
  </Routes>
)
