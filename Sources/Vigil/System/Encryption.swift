internal import Glibc

/// Encrypts through age or gpg: clear text goes into a pipe and nowhere else.
struct Encryption {
  private let program: String
  private let arguments: [String]
  /// What the file's name ends in.
  let ending: String

  /// Chooses the program by what the recipient looks like.
  init(to recipient: String) throws(Failure) {
    let isAge = recipient.hasPrefix("age1") || recipient.hasPrefix("ssh-")
    program = isAge ? "age" : "gpg"
    ending = isAge ? ".age" : ".gpg"
    arguments =
      isAge
      ? ["-r", recipient]
      : ["--batch", "--no-tty", "--quiet", "--encrypt", "--recipient", recipient]
    guard Subprocess.isInstalled(program) else {
      throw Failure(
        "\(program) isn't installed, so nothing was exported; install it "
          + "(`apt install \(isAge ? "age" : "gnupg")`) or export without --encrypt-to")
    }
  }

  func encrypt(_ bytes: [UInt8], to descriptor: CInt) throws(Failure) {
    let status = Subprocess.run(program, arguments, input: bytes, output: descriptor)
    guard status == 0 else {
      throw Failure(
        "\(program) could not encrypt to that recipient, so nothing was exported; what it says "
          + "stands above")
    }
  }

  /// Under a temporary name until it is whole.
  func encrypt(_ bytes: [UInt8], toFile path: String, overwriting: Bool) throws(Failure) {
    if !overwriting, FileAccess.exists(path) {
      throw Failure(Export.words(.init(path: path, code: EEXIST)))
    }
    let temporary = "\(path).\(getpid()).part"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw Failure(Export.words(.init(path: path, code: errno)))
    }
    defer {
      close(file)
      unlink(temporary)
    }
    try encrypt(bytes, to: file)
    fsync(file)
    do throws(FileAccess.Refusal) {
      try FileAccess.rename(temporary, path, overwriting: overwriting)
    } catch {
      throw Failure(Export.words(error))
    }
  }
}
