package org.baselinecme.planning.faculty;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SessionMaterialRepository extends Repository<SessionMaterial, UUID> {
    SessionMaterial saveAndFlush(SessionMaterial material);
}
