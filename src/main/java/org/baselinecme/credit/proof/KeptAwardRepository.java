package org.baselinecme.credit.proof;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface KeptAwardRepository extends Repository<KeptAward, UUID> {
    void saveAndFlush(KeptAward kept);
}
