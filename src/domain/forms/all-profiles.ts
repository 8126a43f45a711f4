import type { Profile } from "../../core/model/forms/profile";
import bieu06CacCap from "./06-cac-cap.json";
import bieu06aTheoDonVi from "./06a-theo-don-vi.json";
import bieu07a from "./07a.json";
import dauVaoDiem766 from "./766-dau-vao-diem.json";
import dvcTrucTuyen766 from "./766-dvc-truc-tuyen.json";
import soHoa766 from "./766-so-hoa.json";
import thanhToan766 from "./766-thanh-toan.json";
import thuTucDvctt766 from "./766-thu-tuc-dvctt.json";
import thuTucThanhToan766 from "./766-thu-tuc-thanh-toan.json";
import tienDo766 from "./766-tien-do.json";
import tienDoRutGon766 from "./766-tien-do-rut-gon.json";
import baoCaoTuan from "./bao-cao-tuan.json";
import haiHeThongCapXa from "./hai-he-thong-cap-xa.json";
import hoSoTuCong from "./ho-so-tu-cong.json";
import ii06a from "./ii-06a-vpcp-kstt.json";
import theoDonVi2026 from "./theo-don-vi-2026.json";
import thuPhiLePhi from "./thu-phi-le-phi.json";
import thuPhiTheoHinhThuc from "./thu-phi-theo-hinh-thuc.json";
import tongHop from "./tong-hop-2-14.json";
import tongHopTheoDonVi from "./tong-hop-theo-don-vi.json";

/** The forms that come with TTHC, the commonest first. An office's own form is a file of the same shape. */
export const profiles: readonly Profile[] = [
  tongHop,
  ii06a,
  bieu06aTheoDonVi,
  bieu06CacCap,
  bieu07a,
  tongHopTheoDonVi,
  theoDonVi2026,
  baoCaoTuan,
  haiHeThongCapXa,
  tienDo766,
  tienDoRutGon766,
  soHoa766,
  dvcTrucTuyen766,
  thuTucDvctt766,
  thanhToan766,
  thuTucThanhToan766,
  dauVaoDiem766,
  thuPhiLePhi,
  thuPhiTheoHinhThuc,
  hoSoTuCong,
].map(builtIn);

/** As its file says it: profiles.test.ts reads each by parseProfile, which no page needs to carry for it. */
function builtIn(json: object): Profile {
  return { identities: [], derived: {}, ...json } as unknown as Profile;
}
