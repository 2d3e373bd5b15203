package org.baselinecme.delivery.attendance;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CodeWindowRepository extends Repository<CodeWindowSetting, Integer> {
    Optional<CodeWindowSetting> findFirstByOrderByTurnDesc();

    void saveAndFlush(CodeWindowSetting setting);
}
