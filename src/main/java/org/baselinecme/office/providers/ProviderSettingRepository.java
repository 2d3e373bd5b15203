package org.baselinecme.office.providers;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProviderSettingRepository extends Repository<ProviderSetting, String> {
    ProviderSetting saveAndFlush(ProviderSetting setting);

    Optional<ProviderSetting> findById(String provider);
}
