package jp.kyotaku.server.terminal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.field.Fields;
import jp.kyotaku.server.institutions.device.Device;
import jp.kyotaku.server.institutions.device.DeviceKind;
import jp.kyotaku.server.institutions.device.DeviceOwner;

/**
 * 新しい端末の欄 (T20)
 *
 * @param device the id that it will have: the form sent twice is one device
 */
record DeviceForm(
    String device, String name, String kind, String owner, String system, String holder) {

  /** 読めた欄、または直すところ */
  sealed interface Read {
    record Good(Device.Facts facts) implements Read {}

    record Wrong(List<FormError> errors) implements Read {}
  }

  static DeviceForm empty() {
    return new DeviceForm(UUID.randomUUID().toString(), "", "", "", "", "");
  }

  static DeviceForm of(Map<String, String> sent) {
    return new DeviceForm(
        sent.getOrDefault("device", ""),
        sent.getOrDefault("name", "").strip(),
        sent.getOrDefault("kind", ""),
        sent.getOrDefault("owner", ""),
        sent.getOrDefault("system", "").strip(),
        sent.getOrDefault("holder", "").strip());
  }

  Read read() {
    var reader = new FieldReader();
    var readName = reader.required("name", Fields.DEVICE_NAME, name);
    var readKind = chosen("kind", "端末の種類", DeviceKind.values(), kind, reader);
    var readOwner = chosen("owner", "持ち主", DeviceOwner.values(), owner, reader);
    var readSystem = reader.required("system", Fields.DEVICE_SYSTEM, system);
    var readHolder = reader.required("holder", Fields.DEVICE_HOLDER, holder);
    return reader.errors().isEmpty()
        ? new Read.Good(
            new Device.Facts(
                readName.orElseThrow(),
                readKind.orElseThrow(),
                readOwner.orElseThrow(),
                readSystem.orElseThrow(),
                readHolder.orElseThrow()))
        : new Read.Wrong(reader.errors());
  }

  private static <T extends Enum<T>> Optional<T> chosen(
      String id, String label, T[] values, String name, FieldReader reader) {
    var found = Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      reader.report(id, label + "：どれか一つを選んでください。");
    }
    return found;
  }

  /** Who works there is personal data too. */
  @Override
  public String toString() {
    return "DeviceForm[" + device + "]";
  }
}
