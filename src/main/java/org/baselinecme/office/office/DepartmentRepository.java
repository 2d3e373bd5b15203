package org.baselinecme.office.office;

import java.util.List;
import org.baselinecme.platform.cache.Caches;
import org.baselinecme.platform.kernel.DepartmentId;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.repository.Repository;

interface DepartmentRepository extends Repository<OfficeDepartment, DepartmentId> {
    @Cacheable(Caches.DEPARTMENTS)
    List<Department> findAllByOrderByName();

    @CacheEvict(cacheNames = Caches.DEPARTMENTS, allEntries = true)
    OfficeDepartment saveAndFlush(OfficeDepartment department);
}
