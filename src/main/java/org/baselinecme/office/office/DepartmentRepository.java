package org.baselinecme.office.office;

import java.util.List;
import org.baselinecme.platform.cache.Caches;
import org.baselinecme.platform.kernel.DepartmentId;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DepartmentRepository extends Repository<OfficeDepartment, DepartmentId> {
    @Cacheable(Caches.DEPARTMENTS)
    @Query(
            "select new org.baselinecme.office.office.Department(d.id, d.code, d.name) from OfficeDepartment d order by d.name")
    List<Department> all();

    @CacheEvict(cacheNames = Caches.DEPARTMENTS, allEntries = true)
    OfficeDepartment saveAndFlush(OfficeDepartment department);
}
