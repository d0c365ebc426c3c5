"""Writes an e-mail with an attachment as Python's own package does."""
import sys
from email.message import EmailMessage
from email.policy import SMTP

archive, out = sys.argv[1:]
message = EmailMessage(policy=SMTP)
message["From"] = "Анна Орлова <anna@example.com>"
message["To"] = "help@photodesk.example"
message["Subject"] = "Экспорт в PDF останавливается на 99 %"
message.set_content("Здравствуйте!\n\nЭкспорт останавливается.\n")
message.add_alternative("<p>Здравствуйте!</p><p>Экспорт останавливается.</p>", subtype="html")
with open(archive, "rb") as source:
    message.add_attachment(source.read(), maintype="application", subtype="zip", filename="attachments.zip")
with open(out, "wb") as target:
    target.write(message.as_bytes())
