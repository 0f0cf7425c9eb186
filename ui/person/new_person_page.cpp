#include "ui/person/new_person_page.h"

#include "ui/page/page_header.h"
#include "ui/person/new_person_form.h"

namespace jalons {

NewPersonPage::NewPersonPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_header(new PageHeader(this))
    , m_form(new NewPersonForm(session))
{
    setProperty("page", true);
    m_header->setMeta(tr("Only a name is needed; everything else can come later."));
    m_form->setMaximumWidth(px(720));
    auto* body = inRow(nullptr, {{m_form, 8, Qt::AlignTop}, rest()}, 8, {24, 16, 24, 16});
    inColumn(this, {m_header, {scrolling(boxed(body)), 1}}, 0);
    connect(m_form, &NewPersonForm::cancelled, this, &NewPersonPage::cancelled);
}

void NewPersonPage::begin(const QString& name)
{
    m_header->setTitle(tr("New person"));
    m_form->begin(name);
}

void NewPersonPage::beginNote(const QString& name)
{
    m_header->setTitle(tr("Note about somebody new"));
    m_form->beginNote(name);
}

} // namespace jalons
