package org.baselinecme.delivery.participation;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NoticeDisplayRepository extends Repository<NoticeDisplay, UUID> {
    void saveAndFlush(NoticeDisplay display);
}
