import type { Role } from '@nastavnik/kernel';

/** The role as the person's own word for it. */
export function roleText(role: Role): string {
  switch (role) {
    case 'DISTRICT_ADMIN':
      return $localize`:@@role.districtAdmin:Администратор округа`;
    case 'REGIONAL_COORDINATOR':
      return $localize`:@@role.regionalCoordinator:Региональный координатор`;
    case 'SCHOOL_HEAD':
      return $localize`:@@role.schoolHead:Директор`;
    case 'CURATOR':
      return $localize`:@@role.curator:Куратор`;
    case 'CLERK':
      return $localize`:@@role.clerk:Секретарь`;
    case 'MENTOR':
      return $localize`:@@role.mentor:Наставник`;
    case 'MENTEE':
      return $localize`:@@role.mentee:Наставляемый`;
    case 'PSYCHOLOGIST':
      return $localize`:@@role.psychologist:Педагог-психолог`;
    case 'SITE_ADMIN':
      return $localize`:@@role.siteAdmin:Администратор сайта`;
  }
}
